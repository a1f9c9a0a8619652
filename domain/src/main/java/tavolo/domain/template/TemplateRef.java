package tavolo.domain.template;

import tavolo.domain.library.TemplateId;

/// A version of a model.
public record TemplateRef(TemplateId template, int version) {}
