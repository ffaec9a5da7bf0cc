account: owes-two-years
as: ellis
with: authorizations
language: es

> cambiar de cuenta
< Esta es la cuenta de Robert Castellano, un cliente suyo. ¿Qué cuenta quiere en su lugar?
| [Grace Okafor, cliente] [Anna Whitfield, cliente]
> plátano
< También puede usar estas cuentas. ¿Cuál quiere? Para quedarse con Robert Castellano, diga «olvídelo».
| [Grace Okafor, cliente] [Anna Whitfield, cliente]
> ayuda
< Todo lo que digo es sobre una sola cuenta a la vez. Elija otra, o diga «olvídelo» para quedarse con Robert Castellano.
|
| También puede usar estas cuentas. ¿Cuál quiere? Para quedarse con Robert Castellano, diga «olvídelo».
| [Grace Okafor, cliente] [Anna Whitfield, cliente]
> el segundo
< Ahora estamos en la cuenta de Anna Whitfield. Desde aquí, lo que digo y hago es sobre esta cuenta.
| [¿Cuánto debo?] [Mis pagos] [Mis avisos]
> [Mis avisos]
< Usted tiene 3 avisos. Uno pide algo. Primero los más recientes:
| 2 nov 2026: CP503 por 2025, el segundo recordatorio. Sigue abierto.
| 13 jul 2026: CP501 por 2025, un recordatorio. Un aviso más nuevo tomó su lugar.
| 8 jun 2026: CP14 por 2025, el primer cobro. Un aviso más nuevo tomó su lugar.
| [¿Qué debo hacer?] [Explicar un aviso] [Hacer un pago]
