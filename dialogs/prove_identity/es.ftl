name = Comprobar quién soy
help = Le digo qué tener listo para comprobar quién es, cómo se hace sin foto y qué pasa con sus documentos.
resume = Volvamos a cómo comprobar quién es usted.
canceled = De acuerdo. No se cambió nada.
offer-no_photo = Sin foto ni selfie
offer-documents = ¿Qué pasa con mis documentos?
offer-failed = No funcionó
ready = Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga listos:
    Una identificación con foto que no esté vencida: licencia de manejar, identificación del estado, pasaporte o tarjeta de pasaporte.
    Su número de contribuyente, como el de Seguro Social.
    Un teléfono o una computadora con cámara.
    Se toma una foto de la identificación y una de su cara. También hay videollamada. Por favor, no mande fotos ni números a este chat.
    .spoken = Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga lista una identificación con foto que no esté vencida, como una licencia de manejar, una identificación del estado o un pasaporte. También necesita su número de contribuyente y un teléfono o una computadora con cámara. Se toma una foto de la identificación y una de su cara. También hay videollamada.
    .short = Tenga lista una identificación con foto que no esté vencida (licencia, identificación del estado o pasaporte), su número de contribuyente y un teléfono o computadora con cámara. Se toma una foto de la identificación y una de su cara; también hay videollamada. Por favor, no mande fotos ni números a este chat.
no-photo = Puede comprobar quién es por videollamada en lugar de la selfie. Elíjala en el paso donde se pide la foto de su cara. Una persona del servicio le ve a usted y sus papeles. Tenga a la mano un segundo papel además de la identificación con foto; el servicio dice cuáles valen.
documents = Sus documentos y selfies se quedan con el servicio que comprueba quién es. Este chat nunca los recibe; solo sabe que usted ya comprobó quién es. Cuánto tiempo se guardan y cómo pedir que se borren está en las condiciones de ese servicio.
failed = Después de tres intentos fallidos se bloquea por 24 horas, y después puede intentar otra vez. Casi siempre ayuda buena luz, que salga toda la identificación y el mismo nombre y dirección que en sus papeles. Si cambió de nombre, use el de la identificación. O elija la videollamada.
    .spoken = Después de tres intentos fallidos se bloquea por veinticuatro horas, y después puede intentar otra vez. Casi siempre ayuda buena luz, que salga toda la identificación y el mismo nombre y dirección que en sus papeles. O elija la videollamada.
