# Primero se dice qué debe ser diferente, y después el valor.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cambiar el día
< ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026] [viernes 27 de noviembre de 2026]
> el lunes 30 de noviembre
< $300.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> ahorros
< $300.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> cambie la cantidad
< Con $1,683.54 se salda 2022 el lunes 30 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,683.54]
> 250
< $250.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $250.00 por 2022 queda programado para el lunes 30 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 1550672131
| [Mis pagos] [¿Cuánto debo?]
