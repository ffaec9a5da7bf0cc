account: owes-one-year-es
language: es

> necesito una transcripción
< Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> ¿cuál necesito?
< Para una hipoteca, un préstamo o ayuda para la universidad casi siempre es la de la declaración. Para ver los pagos y las multas de un año, la de la cuenta. Para presentar una declaración vieja sin sus papeles, la de salarios e ingresos. Si le piden prueba de que no declaró, la verificación de no declaración.
|
| Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
