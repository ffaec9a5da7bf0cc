# Lo que se escribió se guarda de todos; sin cuenta conectada no hay ninguna que desconectar.
account: none
language: es

> a qué hora abren
< La oficina está cerrada en este momento. Vuelve a abrir de 7 a.m. a 7 p.m. el lunes 23 de noviembre de 2026. El número de teléfono está en la parte de arriba de cada aviso. Yo respondo aquí a cualquier hora.
| [Pedir una llamada] [Hablar con una persona]
> qué datos guardan de mí
< Están guardados 2 mensajes de este chat, el primero del domingo 22 de noviembre de 2026. El chat no está conectado a ninguna cuenta. Los mensajes se guardan hasta que se borren.
| Los números de contribuyente, contraseñas, tarjetas y cuentas bancarias que se escriban aquí por error no se guardan. Ningún texto de este chat sale a un servicio externo para entenderlo.
| La cuenta misma, con sus pagos y avisos, la guarda la oficina.
| [Una copia de mis datos] [Borrar mis datos] [Hablar con una persona]
