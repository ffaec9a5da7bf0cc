name = Crear una cuenta en línea
help = Le digo paso a paso cómo hacer una cuenta en línea con la oficina.
resume = Volvamos a cómo hacer una cuenta en línea.
canceled = De acuerdo. No se cambió nada.
steps = Así se hace una cuenta en línea con la oficina. Es gratis.
    Tenga listos: su número de contribuyente, como el de Seguro Social, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto.
    Abra la página de internet de la oficina. Escriba usted la dirección; no siga un enlace de un mensaje de texto o de un correo electrónico.
    Elija crear una cuenta. Después pasa al servicio que comprueba quién es usted.
    Elija una contraseña y un segundo paso para entrar, como un código por mensaje de texto.
    Compruebe quién es, por foto o por videollamada.
    Yo no puedo hacer la cuenta por usted. Por favor, no escriba aquí su número de contribuyente ni una contraseña.
    .spoken = La cuenta en línea se hace en la página de internet de la oficina. Es gratis. Tenga listos su número de contribuyente, como el de Seguro Social, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto. Escriba usted la dirección de la página y elija crear una cuenta. Después elige una contraseña y comprueba quién es, por foto o por videollamada. Por favor, no diga aquí su número de contribuyente ni una contraseña.
    .short = La cuenta en línea es gratis. Tenga listos su número de contribuyente, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto. En la página de la oficina, elija crear una cuenta, elija una contraseña y compruebe quién es. No siga enlaces de mensajes ni escriba aquí su número de contribuyente.
