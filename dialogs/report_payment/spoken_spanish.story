account: owes-two-years
language: es
medium: spoken

> reportar un pago
< ¿Qué pago no hizo usted? Puede decir: setenta y cinco dólares, viernes veintitrés de octubre de dos mil veintiséis, ciento veinte dólares, miércoles seis de mayo de dos mil veintiséis, doscientos dólares, lunes veintiséis de enero de dos mil veintiséis.
> el primero
< El pago de setenta y cinco dólares por dos mil veintitrés del viernes veintitrés de octubre de dos mil veintiséis, confirmación tres nueve ocho, nueve uno cuatro, dos siete nueve tres: usted no lo hizo. ¿Lo reporto?
> sí
< Listo. Las personas de la oficina revisan el pago de setenta y cinco dólares del viernes veintitrés de octubre de dos mil veintiséis. El número de su reporte es tres dos ocho, cero siete seis dos cuatro. Llame hoy también a su banco y diga que usted no lo permitió. Si el pago solo está programado, puede cancelarlo aquí. Puede decir: Cancelar un pago, Bloquear mi cuenta, Hablar con una persona.
