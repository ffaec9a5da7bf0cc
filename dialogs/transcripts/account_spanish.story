account: owes-one-year-es
language: es

> necesito una transcripción
< ¿Qué transcripción necesita? Para un préstamo o ayuda para la universidad casi siempre es la de la declaración.
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> de la cuenta
< Transcripción de la cuenta, 2025, al domingo 22 de noviembre de 2026:
| Saldo de la cuenta $874.99, intereses $4.09, multa $4.05. En total $883.13.
| 14 abr 2026: Tax return filed and tax assessed, $5,975.00
| 14 abr 2026: W-2 or 1099 withholding credit, -$5,065.00
| 8 jun 2026: Interest charged / assessed (computer generated), $8.11
| 8 jun 2026: Penalty for late payment of tax (FTP), $9.10
| 8 jun 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 13 jul 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 28 oct 2026: Interest charged / assessed (computer generated), $25.03
| 28 oct 2026: Penalty for late payment of tax (FTP), $22.75
| 28 oct 2026: Subsequent payment, -$100.00
| 2 nov 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Todavía no puedo mandar el papel por aquí. Se obtiene en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
> 2025
< ¿Qué transcripción necesita? Para un préstamo o ayuda para la universidad casi siempre es la de la declaración.
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
