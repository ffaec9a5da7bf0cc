account: owes-one-year-es
language: es

> ¿qué saben de mí?
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Hablar con una persona]
> quiero una copia de mis datos
< Esto es lo que está guardado de este chat, 2 de 2 mensajes:
| Usted: ¿qué saben de mí?
| Yo: De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Desconectar mi cuenta]
