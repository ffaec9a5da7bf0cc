account: owes-two-years
language: es

> transcripción de la cuenta
< ¿Qué transcripción necesita? Para un préstamo o ayuda para la universidad casi siempre es la de la declaración.
| [De la declaración] [De la cuenta] [Registro de cuenta] [De salarios e ingresos] [Verificación de no declaración]
> de la cuenta
< ¿De qué año?
| [2023] [2022]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a las transcripciones.
|
| ¿De qué año?
| [2023] [2022]
> 2022
< Transcripción de la cuenta, 2022, al domingo 22 de noviembre de 2026:
| Saldo de la cuenta $1,601.35, intereses $79.90, multa $0.00. En total $1,681.25.
| 15 abr 2023: W-2 or 1099 withholding credit, -$2,280.00
| 20 jul 2023: Tax return filed and tax assessed, $3,120.00
| 11 sep 2023: Penalty for filing return after due date (FTF) - computer generated, $450.00
| 11 sep 2023: Interest charged / assessed (computer generated), $37.39
| 11 sep 2023: Penalty for late payment of tax (FTP), $21.00
| 11 sep 2023: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 16 oct 2023: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 20 nov 2023: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 5 feb 2024: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 11 mar 2024: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| 26 ene 2026: Interest charged / assessed (computer generated), $263.96
| 26 ene 2026: Penalty for late payment of tax (FTP), $189.00
| 26 ene 2026: Subsequent payment, -$200.00
| Todavía no puedo mandar el papel por aquí. Se obtiene en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
