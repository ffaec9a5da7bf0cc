account: owes-two-years
language: es

> necesito un recibo
< ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> 1
< $75.00 por 2023, previsto para el viernes 23 de octubre de 2026. Se canceló.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 2803488374
| [Mis pagos] [Transcripciones]
> necesito un recibo
< ¿Para qué pago lo necesita?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> 2
< $120.00 por 2023, programado para el miércoles 6 de mayo de 2026. El banco lo devolvió, así que no cuenta como pagado.
| Cuenta: Robert Castellano. Cuenta bancaria que termina en 4321.
| Número de confirmación: 1079440788
| [Mis pagos] [Transcripciones]
