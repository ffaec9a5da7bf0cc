account: owes-two-years
language: es
medium: spoken

> pagar 300 por 2022 el viernes desde la cuenta corriente
< trescientos dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
refused: not_allowed
> sí
< Su acceso permite ver esta cuenta, pero no pagar desde ella. El titular de la cuenta sí puede. No se programó ningún pago. Puede decir: Mis pagos, Cuánto debo.
