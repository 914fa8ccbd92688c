package io.getrasl.sandbox.account;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.server.api.AccountApi;
import io.getrasl.server.model.Account;
import io.getrasl.server.model.FeatureUsage;
import io.getrasl.server.model.PlanFeatures;
import io.getrasl.server.model.PlanLimit;
import io.getrasl.server.model.PlanLimitSet;
import io.getrasl.server.model.PlanLimits;
import io.getrasl.server.model.UsageStatistics;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** The operations on the account of whoever calls. */
@RestController
class AccountController implements AccountApi {

    private final Accounts accounts;
    private final Plans plans;

    AccountController(Accounts accounts, Plans plans) {
        this.accounts = accounts;
        this.plans = plans;
    }

    @Override
    public Account getAccount() {
        return accounts.get(SandboxCaller.current().tenant());
    }

    @Override
    public UsageStatistics getUsage() {
        long tenant = SandboxCaller.current().tenant();
        Map<Feature, Long> limits = plans.limits(tenant);
        return UsageStatistics.builder()
                .contacts(usage(tenant, Feature.CONTACTS, limits))
                .conversations(usage(tenant, Feature.CONVERSATIONS, limits))
                .campaigns(usage(tenant, Feature.CAMPAIGNS, limits))
                .staff(usage(tenant, Feature.STAFF, limits))
                .build();
    }

    @Override
    public PlanLimits getPlanLimits() {
        SandboxCaller caller = SandboxCaller.current();
        Map<Feature, Long> limits = plans.limits(caller.tenant());
        long callsPerMinute = caller.callsPerMinute().orElse((int) Feature.UNLIMITED);
        PlanLimitSet set = PlanLimitSet.builder()
                .contacts(limit(Feature.CONTACTS, limits))
                .conversations(limit(Feature.CONVERSATIONS, limits))
                .campaigns(limit(Feature.CAMPAIGNS, limits))
                .staff(limit(Feature.STAFF, limits))
                .apiCallsPerMinute(limit("API Calls per Minute", callsPerMinute))
                .build();
        return PlanLimits.builder()
                .limits(set)
                .features(features(caller.tenant()))
                .build();
    }

    private FeatureUsage usage(long tenant, Feature feature, Map<Feature, Long> limits) {
        return Usage.of(plans.used(tenant, feature), limits.get(feature));
    }

    private PlanFeatures features(long tenant) {
        Map<String, Boolean> inclusions = plans.inclusions(tenant);
        return PlanFeatures.builder()
                .whatsappTemplates(inclusions.getOrDefault("whatsapp_templates", false))
                .bulkMessaging(inclusions.getOrDefault("bulk_messaging", false))
                .chatbot(inclusions.getOrDefault("chatbot", false))
                .advancedAnalytics(inclusions.getOrDefault("advanced_analytics", false))
                .apiAccess(inclusions.getOrDefault("api_access", false))
                .customBranding(inclusions.getOrDefault("custom_branding", false))
                .build();
    }

    private static PlanLimit limit(Feature feature, Map<Feature, Long> limits) {
        return limit(feature.label(), limits.getOrDefault(feature, Feature.UNLIMITED));
    }

    private static PlanLimit limit(String label, long limit) {
        return PlanLimit.builder()
                .limit(limit)
                .featureName(label)
                .isUnlimited(limit == Feature.UNLIMITED)
                .build();
    }
}
