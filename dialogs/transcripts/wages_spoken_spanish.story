account: owes-two-years
language: es
medium: spoken

> transcripciones
< ¿Qué transcripción necesita? Puede decir: De la declaración, De la cuenta, Registro de cuenta, más.
> más
< ¿Qué transcripción necesita? Puede decir: De salarios e ingresos, Verificación de no declaración, más.
> de salarios e ingresos
< ¿De qué año? Puede decir: dos mil veinticinco, dos mil veinticuatro, dos mil veintitrés, más.
> 2024
< No hay nada registrado de dos mil veinticuatro en esa transcripción. Otro año u otra transcripción es posible. Puede decir: Transcripciones, Mi declaración, Por qué debo eso.
