account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< Todavía no entendí. ¿Es una de estas cosas?
| [Hacer un pago]
> necesito una transcripción
< ¿Qué transcripción necesita? Para un préstamo o ayuda para la universidad casi siempre es la de la declaración.
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> no
< De la declaración: lo que se presentó. De la cuenta: lo que se registró en un año. Registro de cuenta: las dos. De salarios e ingresos: lo que reportaron patrones y bancos. De no declaración: que no hay declaración registrada. ¿Cuál?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
