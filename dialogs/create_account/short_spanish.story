account: owes-one-year-es
language: es
medium: short

> quiero hacer una cuenta en línea
< La cuenta en línea es gratis. Tenga listos su número de contribuyente, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto. En la página de la oficina, elija crear una cuenta, elija una contraseña y compruebe quién es. No siga enlaces de mensajes ni escriba aquí su número de contribuyente.
| 1. Comprobar quién soy
| 2. Hablar con una persona
