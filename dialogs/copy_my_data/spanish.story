account: owes-one-year-es
language: es

> ¿qué saben de mí?
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Hablar con una persona]
> quiero una copia de mis datos
< Están guardados 2 mensajes de este chat, el primero del domingo 22 de noviembre de 2026. El chat está conectado a una cuenta. Los mensajes se guardan hasta que se borren.
| Los números de contribuyente, contraseñas, tarjetas y cuentas de banco que se escriban aquí por error no se guardan. Ningún texto de este chat sale a un servicio externo para entenderlo.
| La cuenta misma, con sus pagos y avisos, la guarda la oficina.
| [Una copia de mis datos] [Borrar mis datos] [Desconectar mi cuenta]
> [Una copia de mis datos]
< Esto es lo que está guardado de este chat, 4 de 4 mensajes:
| Usted: ¿qué saben de mí?
| Yo: De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| Usted: quiero una copia de mis datos
| Yo: Están guardados 2 mensajes de este chat, el primero del domingo 22 de noviembre de 2026. El chat está conectado a una cuenta. Los mensajes se guardan hasta que se borren.
| Los números de contribuyente, contraseñas, tarjetas y cuentas de banco que se escriban aquí por error no se guardan. Ningún texto…
| [Borrar mis datos] [Desconectar mi cuenta]
