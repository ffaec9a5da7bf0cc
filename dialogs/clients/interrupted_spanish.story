account: owes-two-years
as: ellis
with: authorizations
language: es

> mis clientes
< Estos son sus clientes aquí. ¿La cuenta de quién abro?
| [Robert Castellano, puede actuar] [Grace Okafor] [Anna Whitfield]
> quién puede actuar en esta cuenta
< Sus autorizaciones para Robert Castellano:
| Para actuar y mirar: vigente para el Formulario 1040 2018-2027 desde el 22 nov 2026
|
| Volvamos a sus clientes.
|
| Estos son sus clientes aquí. ¿La cuenta de quién abro?
| [Robert Castellano, puede actuar] [Grace Okafor] [Anna Whitfield]
> anna whitfield
< Ahora estamos en la cuenta de Anna Whitfield, su cliente. Desde aquí, lo que digo y hago es sobre esta cuenta.
| [¿Cuánto debo?] [Mis avisos] [Otra cuenta]
> [Mis avisos]
< Usted tiene 3 avisos. Uno pide algo. Primero los más recientes:
| 2 nov 2026: CP503 por 2025, el segundo recordatorio. Sigue abierto.
| 13 jul 2026: CP501 por 2025, un recordatorio. Un aviso más nuevo tomó su lugar.
| 8 jun 2026: CP14 por 2025, el primer cobro. Un aviso más nuevo tomó su lugar.
| [¿Qué debo hacer?] [Explicar un aviso] [Hacer un pago]
