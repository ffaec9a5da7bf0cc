account: owes-two-years
language: es

> quiero hacer un pago para 2022
< Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
> qué pasa si pago 500
< $500.00 una sola vez, el domingo 22 de noviembre de 2026: ese día quedan $2,040.32. Para el lunes 22 de noviembre de 2027 se ahorran $36.25: se deberían $2,202.72 en lugar de $2,738.97.
| $500.00 cada mes desde el martes 15 de diciembre de 2026: todo queda pagado el lunes 17 de mayo de 2027, con 6 pagos, $2,587.22 en total.
| Todo hoy de una vez: $2,540.32. Pagar cada mes cuesta $46.90 más.
| Esto es solo un cálculo. No se pagó nada.
|
| Volvamos a su pago.
|
| Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
