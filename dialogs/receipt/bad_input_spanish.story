account: owes-two-years
language: es

> necesito el recibo del pago de 999 dólares
< No encuentro ese pago registrado.
|
| ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> 7
< No encuentro ese pago registrado.
|
| ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el de 200
< $200.00 por 2022, pagado el lunes 26 de enero de 2026.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 8692981726
| Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
| [Mis pagos] [Transcripciones]
