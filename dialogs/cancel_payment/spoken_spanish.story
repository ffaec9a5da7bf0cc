account: owes-one-year-es
language: es
medium: spoken

> pagar cien el viernes
< cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veinticinco queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es seis cinco ocho, cuatro uno cero, ocho ocho cinco tres. Puede decir: Mis pagos, Cuánto debo.
> cancelar mi pago
< Cancelar el pago de cien dólares por dos mil veinticinco del viernes veintisiete de noviembre de dos mil veintiséis, confirmación seis cinco ocho, cuatro uno cero, ocho ocho cinco tres. ¿Lo cancelo?
> sí
< Listo. El pago de cien dólares por dos mil veinticinco del viernes veintisiete de noviembre de dos mil veintiséis queda cancelado. Número de confirmación: seis cinco ocho, cuatro uno cero, ocho ocho cinco tres. Puede decir: Mis pagos, Hacer un pago.
ledger: canceled 100.00 2025 2026-11-27
