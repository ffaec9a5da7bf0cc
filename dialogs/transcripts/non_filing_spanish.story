account: owes-two-years
language: es

> necesito prueba de que no declaré
< Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> verificación de no declaración
< Al domingo 22 de noviembre de 2026, no hay ninguna declaración de 2024 registrada.
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
