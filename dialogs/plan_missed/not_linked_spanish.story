account: none
language: es

> se me pasó una cuota
< Para esto necesito saber que es usted.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> cancelar
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [Conectar mi cuenta] [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
