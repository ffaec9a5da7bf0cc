account: owes-one-year-es
language: es

> me salvó la vida
< Con gusto. Escríbame cuando lo necesite.
> ahora no
< No hay nada abierto, y no se hace nada sin que usted diga que sí. Esto es lo que puedo hacer.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> me muero de risa
< No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
