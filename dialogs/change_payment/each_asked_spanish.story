account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 8458664185
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otro saldo]
< Ahora va a 2022. ¿A qué saldo debe ir?
| [2022: $1,682.68] [2023: $859.79]
> ayuda
< Cada año tiene su propio saldo y un pago va a uno de ellos. Ahora va a 2022.
|
| Ahora va a 2022. ¿A qué saldo debe ir?
| [2022: $1,682.68] [2023: $859.79]
> 2023
< $100.00 por 2023, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra fecha]
< Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026]
> ayuda
< Puede ser cualquier día bancario hasta con un año de anticipación. Los intereses corren hasta el día del pago. Puede dejar el viernes 27 de noviembre de 2026 y cambiar solo la cantidad o la cuenta bancaria.
|
| Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026]
> el 15 de diciembre
< $100.00 por 2023, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra cantidad]
< Ahora es de $100.00. ¿De cuánto debe ser?
| [Como está: $100.00]
> ayuda
< Puede dejar $100.00 o decir otra cantidad. No puede ser más de lo que queda por pagar.
|
| Ahora es de $100.00. ¿De cuánto debe ser?
| [Como está: $100.00]
> verde
< Necesito una cantidad en dólares, por ejemplo 300. Ahora es de $100.00. ¿De cuánto debe ser?
| [Como está: $100.00]
> 0
< No se puede pagar una cantidad de $0.00. Debe ser mayor que cero.
|
| Ahora es de $100.00. ¿De cuánto debe ser?
| [Como está: $100.00]
> 80
< $80.00 por 2023, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra cuenta bancaria]
< Ahora sale de la cuenta bancaria que termina en 4321. ¿Desde cuál desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> ayuda
< El pago sale de una cuenta bancaria registrada. Por su seguridad, no escriba aquí un número de cuenta bancaria.
|
| Ahora sale de la cuenta bancaria que termina en 4321. ¿Desde cuál desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> [Cuenta de ahorros que termina en 8765]
< $80.00 por 2023, el martes 15 de diciembre de 2026, desde la cuenta de ahorros que termina en 8765, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $80.00 por 2023 el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 8458664185
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 80.00 2023 2026-12-15
