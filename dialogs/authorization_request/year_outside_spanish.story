account: on-a-plan
as: ellis
language: es

> pedir una autorización a mi cliente
< ¿Pide actuar por Grace Okafor, o solo mirar?
| [Actuar y mirar] [Solo mirar]
> solo mirar
< ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años] [Este año, negocio] [Últimos tres años, negocio] [Todos los años, negocio]
> todos los años
< ¿Cuál es su número CAF?
> (the number)
< Pedir a Grace Okafor que le deje mirar, con una autorización de información, para 2006 a 2029, con su número CAF 099641392R. ¿Mando la solicitud?
| [Sí] [No]
refused: year_outside_window
> sí
< Uno de esos años queda demasiado atrás o demasiado adelante. Son posibles los últimos 20 años, este año y los 3 siguientes.
|
| ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años] [Este año, negocio] [Últimos tres años, negocio] [Todos los años, negocio]
