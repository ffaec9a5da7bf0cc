account: owes-two-years
language: es

> pague 300 por 2022 de la cuenta de cheques, muéstreme mis avisos y dígame cuánto debo
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> olvídelo
< De acuerdo. No se hizo ningún pago.
|
| También me pidió otra cosa. ¿Sigo con eso?
| [Mis avisos] [¿Cuánto debo?]
