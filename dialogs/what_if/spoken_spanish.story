account: owes-two-years
language: es
medium: spoken

> cómo sería si pagara trescientos dólares cada mes
< trescientos dólares una sola vez, el domingo veintidós de noviembre de dos mil veintiséis, ahorra veintiún dólares con setenta y cinco centavos para el lunes veintidós de noviembre de dos mil veintisiete. Si se paga cada mes, todo queda pagado el lunes dieciséis de agosto de dos mil veintisiete, dos mil seiscientos dieciocho dólares con treinta y dos centavos en total. Todo hoy de una vez son dos mil quinientos cuarenta dólares con treinta y dos centavos, así que pagar cada mes cuesta setenta y ocho dólares más. No se pagó nada. Puede decir: Comparar cantidades, Hacer un pago, Cuánto debo.
