account: owes-two-years
language: es
medium: spoken

> mis avisos
< Usted tiene 9 avisos. 3 piden algo. Primero los más recientes:
| CP503 del dos de noviembre de dos mil veintiséis, sigue abierto, Carta 608C del dieciocho de mayo de dos mil veintiséis, sigue abierto, CP501 del quince de julio de dos mil veinticuatro, reemplazado por uno más nuevo. Puede decir: Qué debo hacer, Explicar un aviso, Hacer un pago, más.
> qué debo hacer
< 3 avisos piden algo. Cada cantidad es a la fecha de su aviso:
| CP503 por dos mil veintitrés, pagar ochocientos cincuenta y tres dólares con diecinueve centavos o hacer un plan de pagos, Carta 608C por dos mil veintitrés, pagar veinticinco dólares o hacer un plan de pagos, LT11 por dos mil veintidós, pagar mil cuatrocientos treinta y un dólares con ochenta y seis centavos o hacer un plan de pagos, su último día era el diez de abril de dos mil veinticuatro. Puede decir: Explicar un aviso, Hacer un pago, Cuánto debo.
