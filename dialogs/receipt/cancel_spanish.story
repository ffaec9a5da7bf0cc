account: owes-two-years
language: es

> necesito un recibo
< ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> olvídelo
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
