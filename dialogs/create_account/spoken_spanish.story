account: none
language: es
medium: spoken

> cómo creo una cuenta en línea
< La cuenta en línea se hace en la página de internet de la oficina. Es gratis. Tenga listos su número de contribuyente, como el de Seguro Social, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto. Escriba usted la dirección de la página y elija crear una cuenta. Después elige una contraseña y comprueba quién es, por foto o por videollamada. Por favor, no diga aquí su número de contribuyente ni una contraseña. Puede decir: Comprobar quién soy, Conectar mi cuenta, Hablar con una persona.
