account: owes-two-years
language: es

> comparar pagos
< Al domingo 22 de noviembre de 2026 se deben $2,540.32. ¿Con qué cantidad hago el cálculo?
| [Todo: $2,540.32]
> no sé
< Diga cualquier cantidad, por ejemplo «300», «la mitad» o «todo». Muestro qué cambia si se paga una vez y si se paga cada mes. No se paga nada.
|
| Al domingo 22 de noviembre de 2026 se deben $2,540.32. ¿Con qué cantidad hago el cálculo?
| [Todo: $2,540.32]
> 300
< $300.00 una sola vez, el domingo 22 de noviembre de 2026: ese día quedan $2,240.32. Para el lunes 22 de noviembre de 2027 se ahorran $21.75: se deberían $2,417.22 en lugar de $2,738.97.
| $300.00 cada mes desde el martes 15 de diciembre de 2026: todo queda pagado el lunes 16 de agosto de 2027, con 9 pagos, $2,618.32 en total.
| Todo hoy de una vez: $2,540.32. Pagar cada mes cuesta $78.00 más.
| Esto es solo un cálculo. No se pagó nada.
| [Comparar cantidades] [Hacer un pago] [¿Cuánto debo?]
