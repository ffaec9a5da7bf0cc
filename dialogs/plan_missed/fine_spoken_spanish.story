account: on-a-plan
language: es
medium: spoken

> me salté una cuota de mi plan qué hago
< No falta ningún pago de su plan. El próximo es de doscientos dólares el martes quince de diciembre de dos mil veintiséis. Si no puede pagarlo a tiempo, puede cambiar el plan a una cantidad menor o a otro día. Un pago que falte puede terminar el plan. Puede decir: Hacer un pago, Cambiar mi plan de pagos, Mi plan de pagos.
