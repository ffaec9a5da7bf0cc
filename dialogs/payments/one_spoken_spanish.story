account: nothing-owed
language: es
medium: spoken

> mis pagos
< Usted tiene un pago:
| doscientos cincuenta dólares por dos mil veinticinco, procesado el ocho de abril de dos mil veintiséis. Puede decir: Cancelar un pago, Hacer un pago, Cuánto debo.
