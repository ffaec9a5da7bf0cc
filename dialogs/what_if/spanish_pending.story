account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 5800467788
| [Mis pagos] [¿Cuánto debo?]
> qué pasaría si pago 200 al mes
< $200.00 una sola vez, el domingo 22 de noviembre de 2026: ese día quedan $683.13. Para el lunes 22 de noviembre de 2027 se ahorran $26.50: se deberían $654.17 en lugar de $880.67.
| $200.00 cada mes desde el martes 15 de diciembre de 2026: todo queda pagado el lunes 15 de marzo de 2027, con 4 pagos, $898.65 en total.
| Todo hoy de una vez: $883.13. Pagar cada mes cuesta $15.52 más.
| Los pagos en camino, $100.00, ya están contados.
| Esto es solo un cálculo. No se pagó nada.
| [Comparar cantidades] [Hacer un pago] [¿Cuánto debo?]
> [Comparar cantidades]
< Al domingo 22 de noviembre de 2026 se deben $883.13. ¿Con qué cantidad hago el cálculo?
| [Todo: $883.13]
> todo el saldo
< $883.13 el domingo 22 de noviembre de 2026 lo salda todo. Para el lunes 22 de noviembre de 2027 se ahorran $97.54: sin ese pago se deberían $880.67.
| Todo hoy de una vez: $883.13.
| Los pagos en camino, $100.00, ya están contados.
| Esto es solo un cálculo. No se pagó nada.
| [Comparar cantidades] [Hacer un pago] [¿Cuánto debo?]
