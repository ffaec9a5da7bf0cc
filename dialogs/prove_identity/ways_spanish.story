account: none
language: es

> cómo compruebo mi identidad
< Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga listos:
| Una identificación con foto que no esté vencida: licencia de manejar, identificación del estado, pasaporte o tarjeta de pasaporte.
| Su número de contribuyente, como el de Seguro Social.
| Un teléfono o una computadora con cámara.
| Se toma una foto de la identificación y una de su cara. También hay videollamada. Por favor, no mande fotos ni números a este chat.
| [Sin foto ni selfie] [¿Qué pasa con mis documentos?] [No funcionó] [Hablar con una persona]
> [¿Qué pasa con mis documentos?]
< Sus documentos y selfies se quedan con el servicio que comprueba quién es. Este chat nunca los recibe; solo sabe que usted ya comprobó quién es. Cuánto tiempo se guardan y cómo pedir que se borren está en las condiciones de ese servicio.
| [Sin foto ni selfie] [Hablar con una persona]
> [Sin foto ni selfie]
< Puede comprobar quién es por videollamada en lugar de la selfie. Elíjala en el paso donde se pide la foto de su cara. Una persona del servicio le ve a usted y sus papeles. Tenga a la mano un segundo papel además de la identificación con foto; el servicio dice cuáles valen.
| [¿Qué pasa con mis documentos?] [No funcionó] [Hablar con una persona]
> [No funcionó]
< Después de tres intentos fallidos se bloquea por 24 horas, y después puede intentar otra vez. Casi siempre ayuda buena luz, que salga toda la identificación y el mismo nombre y dirección que en sus papeles. Si cambió de nombre, use el de la identificación. O elija la videollamada.
| [Sin foto ni selfie] [Hablar con una persona]
