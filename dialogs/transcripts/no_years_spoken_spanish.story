account: owes-one-year-es
without: transcript_years
language: es
medium: spoken

> transcripción de la cuenta
< ¿Qué transcripción necesita? Puede decir: De la declaración, De la cuenta, Registro de cuenta, más.
> de la cuenta
< Todavía no hay ninguna transcripción disponible de esta cuenta: no hay nada registrado. Una persona de la oficina le puede decir más. Puede decir: Mi declaración, Hablar con una persona.
