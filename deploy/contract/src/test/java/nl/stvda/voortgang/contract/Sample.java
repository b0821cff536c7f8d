package nl.stvda.voortgang.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A small API that keeps every rule, until a test says otherwise. */
final class Sample {

    static final String DOCUMENT = """
            {
              "openapi": "3.1.0",
              "info": {
                "title": "Sample", "version": "1.0.0",
                "contact": {"name": "A", "email": "a@example.org", "url": "https://example.org"}
              },
              "servers": [{"url": "https://sample.example.org/v1"}],
              "tags": [{"name": "Things"}],
              "paths": {
                "/things/{id}": {
                  "get": {
                    "operationId": "getThing", "tags": ["Things"],
                    "parameters": [{
                      "name": "id", "in": "path", "required": true, "description": "Which one",
                      "schema": {"type": "string", "example": "t1"}
                    }],
                    "responses": {
                      "200": {
                        "description": "OK",
                        "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                      },
                      "400": {"$ref": "#/components/responses/invalid"}
                    }
                  },
                  "put": {
                    "operationId": "putThing", "tags": ["Things"],
                    "parameters": [{
                      "name": "id", "in": "path", "required": true, "description": "Which one",
                      "schema": {"type": "string"}
                    }],
                    "requestBody": {
                      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                    },
                    "responses": {
                      "204": {
                        "description": "Done",
                        "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}}
                      },
                      "400": {"$ref": "#/components/responses/invalid"}
                    }
                  }
                }
              },
              "components": {
                "headers": {
                  "API-Version": {"required": true, "schema": {"type": "string"}, "example": "1.0.0"}
                },
                "examples": {
                  "invalid": {
                    "value": {"type": "https://e.org/invalid", "title": "Invalid", "status": 400, "detail": "No."}
                  }
                },
                "responses": {
                  "invalid": {
                    "description": "Invalid",
                    "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                    "content": {
                      "application/problem+json": {
                        "schema": {"$ref": "#/components/schemas/Problem"},
                        "examples": {"invalid": {"$ref": "#/components/examples/invalid"}}
                      }
                    }
                  }
                },
                "schemas": {
                  "Thing": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                      "id": {"type": "string", "description": "Id", "examples": ["t1"], "maxLength": 20},
                      "madeAt": {
                        "type": "string", "format": "date-time", "description": "When",
                        "examples": ["2026-01-01T00:00:00Z"]
                      },
                      "part": {"$ref": "#/components/schemas/Named", "description": "A part"},
                      "tags": {
                        "type": "array", "maxItems": 3, "description": "Tags",
                        "items": {"type": "string", "examples": ["x"]}
                      }
                    }
                  },
                  "Named": {
                    "type": "object",
                    "properties": {
                      "name": {"type": "string", "description": "Name", "examples": ["n"], "maxLength": 20}
                    }
                  },
                  "Problem": {
                    "type": "object",
                    "properties": {
                      "type": {"type": "string", "description": "Type", "examples": ["https://e.org/invalid"]},
                      "title": {"type": "string", "description": "Title", "examples": ["Invalid"]},
                      "status": {"type": "integer", "description": "Status", "examples": [400]},
                      "detail": {"type": "string", "description": "Detail", "examples": ["No."]}
                    }
                  }
                }
              }
            }
            """;

    private Sample() {}

    static ApiDescription described() {
        return ApiDescription.of(DOCUMENT);
    }

    /** With one text of the document replaced, wherever it stands. */
    static ApiDescription with(String text, String replacement) {
        if (!DOCUMENT.contains(text)) {
            throw new IllegalArgumentException("Not in the document: " + text);
        }
        return ApiDescription.of(DOCUMENT.replace(text, replacement));
    }

    static Answer answer(int status, String contentType, String body) {
        return new Answer(
                status,
                Map.of("API-Version", List.of("1.0.0"), "Content-Type", List.of(contentType)),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
