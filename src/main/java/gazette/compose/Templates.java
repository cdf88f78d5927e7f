package gazette.compose;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/**
 * The templates of one theme. They see plain data and nothing of the machine: no class, no clock, no locale. One that does
 * not end can be stopped by interrupting its thread. For one thread at a time.
 */
final class Templates extends Configuration {
    private final Theme theme;
    private final Set<Template> stoppable = new HashSet<>();

    Templates(Theme theme) {
        super(VERSION_2_3_34);
        this.theme = theme;
        setTemplateLoader(new ThemeLoader(theme));
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setDefaultEncoding("UTF-8");
        setNumberFormat("c");
        setBooleanFormat("c");
        // The ending .ftlh would choose HTML, whose empty elements are not XML.
        setRecognizeStandardFileExtensions(false);
        setOutputFormat(XHTMLOutputFormat.INSTANCE);
        setObjectWrapper(new PlainWrapper());
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setFallbackOnNullLoopVariable(false);
    }

    /**
     * Fills a template in.
     *
     * @param name its file in the theme ({@code article.ftlh})
     * @param facts what it may ask for
     * @throws gazette.diagnostic.PressException if the template is faulty, with its place
     */
    String fill(String name, Map<String, Object> facts) {
        var page = new PageWriter();
        try {
            getTemplate(name).process(facts, page);
            return page.toString();
        } catch (ParseException e) {
            throw TemplateFault.unreadable(e, theme);
        } catch (TemplateException e) {
            throw TemplateFault.failed(e, theme);
        } catch (IOException e) {
            throw TemplateFault.unwritten(e, name, theme);
        } catch (StackOverflowError e) {
            throw TemplateFault.bottomless(name, theme);
        }
    }

    /** Every template passes here, those too that others include, so that each can be stopped. */
    @Override
    public Template getTemplate(
            String name,
            Locale locale,
            Object customLookupCondition,
            String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        var template = super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
        if (template != null && stoppable.add(template)) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return template;
    }
}
