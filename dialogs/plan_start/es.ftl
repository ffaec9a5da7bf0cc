name = Empezar un plan de pagos
help = Inicio un plan de pagos para lo que se debe. Necesito saber qué plan, cuánto al mes y qué día del mes. Nada empieza antes de que se lo lea y usted diga que sí.
resume = Volvamos a su plan de pagos.
canceled = De acuerdo. No se inició ningún plan de pagos.

ask-option = ¿Qué plan desea?
ask-option-again = Estos son los planes que puede tener. ¿Cuál desea?
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

ask-monthly = Lo mínimo para este plan son { $option-least_monthly }. ¿Cuánto desea pagar al mes?
ask-monthly-again = Necesito una cantidad en dólares, de { $option-least_monthly } o más, por ejemplo { $option-least_monthly }. ¿Cuánto al mes?
help-monthly = Cuanto más pague al mes, antes termina y menos cuesta. Lo mínimo para este plan son { $option-least_monthly }. Para pagar menos, una persona de la oficina puede ver cuánto puede pagar usted.
suggest-monthly-option-least_monthly = Lo mínimo: { $value }
change-monthly = Otra cantidad
invalid-monthly-not-positive = No se puede pagar { $value }. Debe ser más de cero.
invalid-monthly-below = Con { $value } al mes no se paga a tiempo. Lo mínimo son { $least }. Para una cantidad menor, una persona de la oficina puede ver cuánto puede pagar usted.
invalid-monthly-unreadable = No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300.
    .spoken = No entendí esa cantidad. Por favor, dígala en dólares, por ejemplo trescientos.

ask-month_day = ¿Qué día del mes desea pagar, del 1 al 28?
ask-month_day-again = Necesito un día del mes del 1 al 28, por ejemplo 15. ¿Qué día desea pagar?
help-month_day = Cada pago vence ese día del mes. Si ese día los bancos cierran, vence el siguiente día bancario. Muchas personas eligen el día después de cobrar.
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

confirm = { $monthly } el día { $month_day } de cada mes; usted paga cada vez. El primer pago vence el { $course-first_day } y el último el { $course-last_day }: { $course-payments ->
    [one] un pago
   *[other] { $course-payments } pagos
 }, { $course-paid } en total{ $course-has_fee ->
    [true] , con un cargo de { $course-fees }
   *[false] , sin cargo
 }. ¿Inicio este { $option-kind ->
    [short-term] plan a corto plazo
   *[long-term] plan mensual
 }?
confirm-debited = { $monthly } el día { $month_day } de cada mes, desde la { $bank-kind ->
    [savings] cuenta de ahorros
   *[checking] cuenta corriente
 } que termina en { $bank-last_four }. El primer pago se toma el { $course-first_day } y el último el { $course-last_day }: { $course-payments ->
    [one] un pago
   *[other] { $course-payments } pagos
 }, { $course-paid } en total{ $course-has_fee ->
    [true] , con un cargo de { $course-fees }
   *[false] , sin cargo
 }. ¿Inicio este { $option-kind ->
    [short-term] plan a corto plazo
   *[long-term] plan mensual
 }?
not-so = { $course-reason ->
        [amount_too_large] Un pago debe ser menor de 10 millones de dólares. Es posible una cantidad menor.
       *[other] Ese plan no es posible con esta cantidad. Otra cantidad es posible.
    }
refused-not-allowed = Su acceso permite ver esta cuenta, pero no empezar un plan de pagos. El titular de la cuenta sí puede.
refused-bank-account-unknown = Esa cuenta bancaria ya no está registrada.
refused-amount-not-positive = La cantidad debe ser más de cero.
refused-amount-too-large = Un pago debe ser menor de 10 millones de dólares.
refused-nothing-owed = No queda nada por pagar, así que no se necesita un plan.
refused-plan-in-effect = Solo puede haber un plan vigente, así que no se inició un segundo.
refused-plan-not-offered = Ese plan no se ofrece para esta cuenta. Puede elegir otro.
refused-plan-owed-too-much = Se debe más de lo que este plan admite. Puede elegir otro.
refused-plan-return-unfiled = Falta una declaración de impuestos. Cuando la presente, podrá tener un plan.
refused-plan-collection-period-over = El plazo que la oficina tiene para cobrar termina demasiado pronto para este plan. Una persona de la oficina puede ver cuánto puede pagar usted.
refused-plan-time-over = Se acabó el tiempo que este plan puede durar. Una persona de la oficina puede ver cuánto puede pagar usted.
refused-plan-day-of-month = Ese día del mes no es posible.
refused-plan-monthly-too-low = Es muy poco al mes para pagar a tiempo. Es posible una cantidad mayor.
refused-plan-direct-debit-required = Con este saldo los pagos se deben tomar de una cuenta bancaria. Puede elegir un plan con débito automático.
begun = Listo. Su plan de pagos empezó: { $start_plan-monthly } el día { $start_plan-month_day } de cada mes, la primera vez el { $start_plan-first_day }. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
begun-debited = Listo. Su plan de pagos empezó: el día { $start_debited_plan-month_day } de cada mes se toman { $start_debited_plan-monthly } de la cuenta bancaria que termina en { $start_debited_plan-bank_last_four }, la primera vez el { $start_debited_plan-first_day }. Tenga el dinero allí ese día.
not-begun = No se inició ningún plan de pagos.
in-effect = Ya hay un plan de pagos vigente: al { $plan_options-as_of } se deben { $plan_options-owed }. Puede verlo, cambiarlo o terminarlo.
none-open = { $plan_options-reason ->
        [nothing_owed] Al { $plan_options-as_of } no queda nada por pagar, contando los pagos en camino, así que no necesita un plan.
        [plan_return_unfiled] Falta una declaración de impuestos. Cuando la presente, podrá tener un plan. Al { $plan_options-as_of } se deben { $plan_options-owed }.
       *[other] Al { $plan_options-as_of } se deben { $plan_options-owed }. Ahora no puedo hacer aquí un plan de pagos. Una persona de la oficina puede ver cuánto puede pagar usted.
    }
no-bank-account = No hay ninguna cuenta bancaria registrada, así que no se puede tomar nada de una. Quizá sea posible un plan que usted pague.
