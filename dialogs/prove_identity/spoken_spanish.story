account: none
language: es
medium: spoken

> qué documentos necesito
< Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga lista una identificación con foto que no esté vencida, como una licencia de manejar, una identificación del estado o un pasaporte. También necesita su número de contribuyente y un teléfono o una computadora con cámara. Se toma una foto de la identificación y una de su cara. También hay videollamada. Puede decir: Sin foto ni selfie, Qué pasa con mis documentos, No funcionó, Hablar con una persona.
