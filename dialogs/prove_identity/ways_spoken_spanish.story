language: es
medium: spoken

> cómo compruebo quién soy
< Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga lista una identificación con foto que no esté vencida, como una licencia de manejar, una identificación del estado o un pasaporte. También necesita su número de contribuyente y un teléfono o una computadora con cámara. Se toma una foto de la identificación y una de su cara. También hay videollamada. Puede decir: Sin foto ni selfie, Qué pasa con mis documentos, No funcionó, Hablar con una persona.
> no funcionó
< Después de tres intentos fallidos se bloquea por veinticuatro horas, y después puede intentar otra vez. Casi siempre ayuda buena luz, que salga toda la identificación y el mismo nombre y dirección que en sus papeles. O elija la videollamada. Puede decir: Sin foto ni selfie, Hablar con una persona.
> la primera
< Puede comprobar quién es por videollamada en lugar de la selfie. Elíjala en el paso donde se pide la foto de su cara. Una persona del servicio le ve a usted y sus papeles. Tenga a la mano un segundo papel además de la identificación con foto; el servicio dice cuáles valen. Puede decir: Qué pasa con mis documentos, No funcionó, Hablar con una persona.
