name = Mis cuentas bancarias
help = Muestro las cuentas bancarias registradas para sus pagos, cada una con sus últimos cuatro dígitos. Nunca muestro el número completo.
resume = Volvamos a sus cuentas bancarias.
canceled = De acuerdo. No se cambió nada.
list = Estas cuentas bancarias están registradas para pagos:
    { $bank_accounts-bank_accounts }
    Solo muestro los últimos cuatro dígitos. No se cobra nada de ninguna sin que usted diga que sí.
    .spoken = Registradas para pagos: { $bank_accounts-bank_accounts }. No se cobra nada sin que usted diga que sí.
    .short = Registradas para pagos: { $bank_accounts-bank_accounts }
    .bank_accounts-bank_accounts = { $kind ->
        [savings] Cuenta de ahorros que termina en { $last_four }
       *[checking] Cuenta corriente que termina en { $last_four }
    }
    .bank_accounts-bank_accounts-spoken = { $kind ->
        [savings] la cuenta de ahorros que termina en { $last_four }
       *[checking] la cuenta corriente que termina en { $last_four }
    }
    .bank_accounts-bank_accounts-short = { $kind ->
        [savings] ahorros { $last_four }
       *[checking] corriente { $last_four }
    }
none = No hay ninguna cuenta bancaria registrada. Por su seguridad, no escriba un número de cuenta bancaria en este chat.
    .spoken = No hay ninguna cuenta bancaria registrada. Por su seguridad, no diga aquí un número de cuenta bancaria.
