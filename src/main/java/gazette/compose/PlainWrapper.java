package gazette.compose;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates maps, lists, texts, numbers and truths, and nothing else: no method of an object of ours can be reached
 * from a theme, and none of our classes is looked into at run time.
 */
final class PlainWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return switch (object) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new Words(Characters.legal(text));
            case Map<?, ?> map -> new Hash(map, this);
            case List<?> list -> new Row(list, this);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            default -> throw new TemplateModelException("a template cannot be shown a " + object.getClass());
        };
    }

    private record Words(String text) implements TemplateScalarModel {
        @Override
        public String getAsString() {
            return text;
        }
    }

    private record Hash(Map<?, ?> map, ObjectWrapper wrapper) implements TemplateHashModelEx {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrapper.wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(map.keySet(), wrapper);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(map.values(), wrapper);
        }
    }

    private record Row(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
