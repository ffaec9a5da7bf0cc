account: owes-two-years
language: es
medium: spoken

> qué pagos he hecho
< Usted tiene 3 pagos, primero los más recientes:
| setenta y cinco dólares por dos mil veintitrés del veintitrés de octubre de dos mil veintiséis, cancelado, ciento veinte dólares por dos mil veintitrés del seis de mayo de dos mil veintiséis, devuelto por el banco, doscientos dólares por dos mil veintidós, procesado el veintiséis de enero de dos mil veintiséis. Puede decir: Cancelar un pago, Hacer un pago, Cuánto debo.
