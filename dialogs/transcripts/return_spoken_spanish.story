account: owes-one-year-es
language: es
medium: spoken

> necesito una transcripción
< ¿Qué transcripción necesita? Puede decir: De la declaración, De la cuenta, Registro de cuenta, más.
> de la declaración
< La transcripción de la declaración de dos mil veinticinco, como se presentó el martes catorce de abril de dos mil veintiséis: ingreso total sesenta y siete mil quinientos treinta y un dólares, ingreso bruto ajustado sesenta y siete mil quinientos treinta y un dólares, ingreso tributable cincuenta y un mil setecientos ochenta y un dólares. El papel está en su cuenta en línea con la oficina. Puede decir: Transcripciones, Mi declaración, Por qué debo eso, más.
> dos mil veinticinco
< ¿Qué transcripción necesita? Puede decir: De la declaración, De la cuenta, Registro de cuenta, más.
