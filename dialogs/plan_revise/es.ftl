name = Cambiar mi plan de pagos
help = Cambio el plan de pagos vigente: la cantidad, el día del mes, cómo se paga o la cuenta bancaria. Nada cambia antes de que se lo lea y usted diga que sí.
resume = Volvamos a cambiar su plan de pagos.
canceled = De acuerdo. Su plan de pagos queda como está.
ask-option = ¿Cómo se debe pagar?
ask-option-again = Su plan puede ser uno de estos. ¿Cuál debe ser?
help-option = Con débito automático cada pago sale solo de su cuenta bancaria y un plan mensual cuesta menos. Sin él, usted hace cada pago. Los intereses y las multas siguen durante un plan.
choice-option = { $kind ->
    [short-term] { $paid_by ->
        [direct-debit] Corto plazo, débito automático: { $least_monthly }
       *[taxpayer] Corto plazo, pago yo: { $least_monthly }
    }
   *[long-term] { $paid_by ->
        [direct-debit] Mensual, débito automático: desde { $least_monthly }
       *[taxpayer] Mensual, pago yo: desde { $least_monthly }
    }
 }
change-option = Otro plan
invalid-option-not-listed = No lo encuentro entre los planes que puede tener.

ask-monthly = Ahora son { $plan-monthly }. Lo mínimo son { $option-least_monthly }. ¿Cuánto desea pagar al mes?
ask-monthly-again = Necesito una cantidad en dólares, de { $option-least_monthly } o más. Ahora son { $plan-monthly }. ¿Cuánto al mes?
help-monthly = Cuanto más pague al mes, antes termina y menos cuesta. Puede dejar { $plan-monthly } y cambiar solo el día o la cuenta bancaria.
suggest-monthly-plan-monthly = Como está: { $value }
suggest-monthly-option-least_monthly = Lo mínimo: { $value }
change-monthly = Otra cantidad
invalid-monthly-not-positive = No se puede pagar { $value }. Debe ser más de cero.
invalid-monthly-below = Con { $value } al mes no se paga a tiempo. Lo mínimo son { $least }. Para una cantidad menor, una persona de la oficina puede ver cuánto puede pagar usted.
invalid-monthly-unreadable = No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300.
    .spoken = No entendí esa cantidad. Por favor, dígala en dólares, por ejemplo trescientos.

ask-month_day = Ahora es el día { $plan-month_day }. ¿Qué día del mes desea pagar?
ask-month_day-again = Necesito un día del mes del 1 al 28, por ejemplo 15. ¿Qué día desea pagar?
help-month_day = Cada pago vence ese día del mes. Si ese día los bancos cierran, vence el siguiente día bancario. Muchas personas eligen el día después de cobrar.
suggest-month_day-plan-month_day = Como está: día { $value }
change-month_day = Otro día
invalid-month_day-unreadable = No puedo leer eso como un día del mes.
invalid-month_day-after = No todos los meses tienen un día { $value }. Puede ser cualquier día del 1 al 28.

ask-bank = ¿De qué cuenta bancaria se debe tomar?
ask-bank-again = Estas cuentas bancarias están registradas. ¿De cuál se debe tomar?
help-bank = Los pagos salen de una cuenta bancaria registrada. Por su seguridad, no escriba aquí ningún número de cuenta bancaria.
    .spoken = Los pagos salen de una cuenta bancaria registrada. Por su seguridad, no diga aquí ningún número de cuenta bancaria.
choice-bank = { $kind ->
    [savings] Cuenta de ahorros que termina en { $last_four }
   *[checking] Cuenta corriente que termina en { $last_four }
 }
change-bank = Otra cuenta bancaria
invalid-bank-not-listed = No encuentro esa cuenta bancaria registrada.

confirm = { $monthly } el día { $month_day } de cada mes; usted paga cada vez, en lugar de { $plan-monthly } el día { $plan-month_day }. { $option-has_fee ->
    [true] El cargo es de { $option-fee }.
   *[false] No hay cargo.
 } ¿Cambio su plan a esto?
confirm-debited = { $monthly } el día { $month_day } de cada mes, desde la { $bank-kind ->
    [savings] cuenta de ahorros
   *[checking] cuenta corriente
 } que termina en { $bank-last_four }, en lugar de { $plan-monthly } el día { $plan-month_day }. { $option-has_fee ->
    [true] El cargo es de { $option-fee }.
   *[false] No hay cargo.
 } ¿Cambio su plan a esto?
refused-not-allowed = Su acceso permite ver esta cuenta, pero no cambiar su plan de pagos. El titular de la cuenta sí puede.
refused-bank-account-unknown = Esa cuenta bancaria ya no está registrada.
refused-amount-not-positive = La cantidad debe ser más de cero.
refused-amount-too-large = Un pago debe ser menor de 10 millones de dólares.
refused-plan-not-offered = Ese plan no se ofrece para esta cuenta. Puede elegir otro.
refused-plan-owed-too-much = Se debe más de lo que este plan admite. Puede elegir otro.
refused-plan-return-unfiled = Falta una declaración de impuestos. Cuando la presente, se podrá cambiar el plan.
refused-plan-collection-period-over = El plazo que la oficina tiene para cobrar termina demasiado pronto para este plan. Una persona de la oficina puede ver cuánto puede pagar usted.
refused-plan-time-over = Se acabó el tiempo que este plan puede durar. Una persona de la oficina puede ver cuánto puede pagar usted.
refused-plan-day-of-month = El día del mes debe ser del 1 al 28.
refused-plan-monthly-too-low = Es muy poco al mes para pagar a tiempo. Es posible una cantidad mayor.
refused-plan-direct-debit-required = Con este saldo los pagos se deben tomar de una cuenta bancaria. Puede elegir un plan con débito automático.
refused-nothing-owed = No queda nada por pagar, así que no hace falta cambiar el plan.
refused-no-plan-in-effect = Su plan ya terminó.
revised = Listo. Su plan de pagos cambió: { $revise_plan-monthly } el día { $revise_plan-month_day } de cada mes, la próxima vez el { $revise_plan-first_day }. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
revised-debited = Listo. Su plan de pagos cambió: el día { $revise_debited_plan-month_day } de cada mes se toman { $revise_debited_plan-monthly } de la cuenta bancaria que termina en { $revise_debited_plan-bank_last_four }, la próxima vez el { $revise_debited_plan-first_day }. Tenga el dinero allí ese día.
not-revised = Su plan de pagos queda como está.
none = No hay ningún plan de pagos vigente, así que no hay nada que cambiar. Puede empezar uno.
none-open = { $plan_options-reason ->
        [nothing_owed] No queda nada por pagar, contando los pagos en camino. Así que no hace falta cambiar su plan de pagos: { $plan-monthly } el día { $plan-month_day } de cada mes.
       *[other] Ahora su plan de pagos no se puede cambiar aquí y queda como está: { $plan-monthly } el día { $plan-month_day } de cada mes. Una persona de la oficina puede ver cuánto puede pagar usted.
    }
no-bank-account = No hay ninguna cuenta bancaria registrada, así que no se puede tomar nada de una. Quizá sea posible un plan que usted pague.
