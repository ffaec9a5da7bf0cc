account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> necesito una transcripción
< Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> no
< De la declaración: lo que se presentó. De la cuenta: lo que se registró en un año. Registro de cuenta: las dos. De salarios e ingresos: lo que reportaron empleadores y bancos. De no declaración: que no hay declaración registrada. ¿Cuál?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
