account: owes-two-years
language: es

> necesito un recibo
< ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el de siempre
< Estos pagos están registrados. ¿Para cuál lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el de 200
< $200.00 por 2022, pagado el lunes 26 de enero de 2026.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 5045719951
| Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
| [Mis pagos] [Transcripciones]
