account: owes-two-years
language: es

> necesito un recibo del pago de 200
< $200.00 por 2022, pagado el lunes 26 de enero de 2026.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 8533309954
| Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
| [Mis pagos] [Transcripciones]
> no, el de 120
< $120.00 por 2023, programado para el miércoles 6 de mayo de 2026. El banco lo devolvió, así que no cuenta como pagado.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 1780308910
| [Mis pagos] [Transcripciones]
