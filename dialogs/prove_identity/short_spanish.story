account: owes-one-year-es
language: es
medium: short

> cómo compruebo quién soy
< Tenga lista una identificación con foto que no esté vencida (licencia, identificación del estado o pasaporte), su número de contribuyente y un teléfono o computadora con cámara. Se toma una foto de la identificación y una de su cara; también hay videollamada. Por favor, no mande fotos ni números a este chat.
| 1. Sin foto ni selfie
| 2. ¿Qué pasa con mis documentos?
| 3. No funcionó
| 4. Hablar con una persona
