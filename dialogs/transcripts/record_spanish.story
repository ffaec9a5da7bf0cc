account: owes-one-year
language: es

> registro de cuenta
< Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> el primero
< Transcripción de la declaración, 2025. Como se presentó el jueves 9 de abril de 2026:
| Ingreso total: $77,186.00
| Ingreso bruto ajustado (AGI): $77,186.00
| Ingreso tributable: $61,436.00
| Impuesto total: $8,430.00
| Impuesto retenido del sueldo: $6,980.00
| Total de pagos: $6,980.00
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
