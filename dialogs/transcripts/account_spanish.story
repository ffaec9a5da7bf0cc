account: owes-one-year-es
language: es

> necesito una transcripción
< Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> de la cuenta
< Transcripción de la cuenta, 2025, al domingo 22 de noviembre de 2026:
| Saldo de la cuenta $874.99, intereses $4.09, multa $4.05. En total $883.13.
| 14 abr 2026: declaración presentada, impuesto fijado, $5,975.00
| 14 abr 2026: impuesto retenido del sueldo, -$5,065.00
| 8 jun 2026: intereses cobrados, $8.11
| 8 jun 2026: multa por pagar tarde, $9.10
| 8 jun 2026: se mandó un aviso o se hizo una nota, $0.00
| 13 jul 2026: se mandó un aviso o se hizo una nota, $0.00
| 28 oct 2026: intereses cobrados, $25.03
| 28 oct 2026: multa por pagar tarde, $22.75
| 28 oct 2026: pago, -$100.00
| 2 nov 2026: se mandó un aviso o se hizo una nota, $0.00
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
> 2025
< Para un préstamo o ayuda para la universidad casi siempre es la de la declaración. ¿Qué transcripción necesita?
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
