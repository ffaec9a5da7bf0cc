account: owes-two-years
language: es

> necesito un recibo
< ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a su recibo.
|
| ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> 3
< $200.00 por 2022, pagado el lunes 26 de enero de 2026.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 9292883114
| Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
| [Mis pagos] [Transcripciones]
